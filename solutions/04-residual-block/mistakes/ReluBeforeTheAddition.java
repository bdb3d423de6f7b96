package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * F(x) is rectified, then S(x) is added: y = ReLU(F(x)) + S(x).
 *
 * @loses 4.3
 * @hint Add first, then rectify. Otherwise the block can never make a feature smaller.
 */
class ResidualBlock {

    public static BlockPass forward(Block block, SimpleMatrix x) {
        Branch branch = branch(block, x);
        SimpleMatrix sum = Relu.value(branch.f()).plus(shortcut(block, x));
        return new BlockPass(x, branch, sum, sum);
    }
}
