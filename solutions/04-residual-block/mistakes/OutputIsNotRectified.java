package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * y is the sum itself: the ReLU after the addition is missing.
 *
 * @loses 4.3
 * @hint In this course's block a ReLU follows the addition. Look at the formula of y once more.
 */
class ResidualBlock {

    public static BlockPass forward(Block block, SimpleMatrix x) {
        Branch branch = branch(block, x);
        SimpleMatrix sum = branch.f().plus(shortcut(block, x));
        return new BlockPass(x, branch, sum, sum);
    }
}
