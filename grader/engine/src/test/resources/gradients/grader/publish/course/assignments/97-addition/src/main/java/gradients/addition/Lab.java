package gradients.addition;

import gradients.kit.Table;

/** Prints one number. */
public final class Lab {

    private Lab() {}

    public static void main(String[] args) {
        Table.of("a", "b", "result").row(1, 2, Addition.plus(1, 2)).print();
    }
}
