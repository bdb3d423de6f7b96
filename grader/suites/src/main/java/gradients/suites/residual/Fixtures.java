package gradients.suites.residual;

import gradients.residual.Block;
import gradients.residual.BlockPass;
import gradients.residual.Branch;
import gradients.suites.Fixture;

/** Blocks and passes read from a fixture. */
final class Fixtures {

    private Fixtures() {}

    static Block block(Fixture fixture, String name, boolean projects) {
        return new Block(
                fixture.matrix(name + ".w1"),
                fixture.matrix(name + ".b1"),
                fixture.matrix(name + ".w2"),
                fixture.matrix(name + ".b2"),
                projects ? fixture.matrix(name + ".ws") : null);
    }

    static BlockPass pass(Fixture fixture, String name) {
        Branch branch =
                new Branch(fixture.matrix(name + ".z1"), fixture.matrix(name + ".h"), fixture.matrix(name + ".f"));
        return new BlockPass(
                fixture.matrix(name + ".x"), branch, fixture.matrix(name + ".sum"), fixture.matrix(name + ".y"));
    }
}
