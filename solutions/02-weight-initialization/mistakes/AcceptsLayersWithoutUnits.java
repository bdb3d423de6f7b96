package gradients.initialization;

/**
 * Sizes are not checked: a layer with 0 or −1 units is accepted, or fails inside the matrix library.
 *
 * @loses 2.1 2.2 2.3 2.4
 * @hint Call the given check for each size. An error that names the argument saves the next person an hour.
 */
class Initialization {

    private static void requirePositive(String name, int count) {}
}
