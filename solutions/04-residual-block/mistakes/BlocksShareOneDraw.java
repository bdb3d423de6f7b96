package gradients.residual;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One block is drawn, and the stack lists it several times: all blocks have the same W1.
 *
 * @loses 4.6
 * @hint Each block needs its own draw. Where does your call stand, before the loop or in it?
 */
class ResidualStack {

    public static List<Block> zeroInitialised(int depth, int width, int hidden, Random random) {
        Block block = ResidualBlock.zeroInitialised(width, hidden, random);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            blocks.add(block);
        }
        return blocks;
    }
}
