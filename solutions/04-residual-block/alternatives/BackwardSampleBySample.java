package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass goes through one sample after the other and adds up their outer products.
 */
class ResidualBlock {

    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        pass.requireUpstream(dY);
        SimpleMatrix w1 = block.w1().scale(0);
        SimpleMatrix b1 = block.b1().scale(0);
        SimpleMatrix w2 = block.w2().scale(0);
        SimpleMatrix b2 = block.b2().scale(0);
        SimpleMatrix ws = block.projects() ? block.ws().scale(0) : null;
        SimpleMatrix dx = pass.x().scale(0);
        for (int i = 0; i < dY.getNumRows(); i++) {
            SimpleMatrix x = pass.x().getRow(i).transpose();
            SimpleMatrix delta = gated(dY, pass.sum(), i);
            SimpleMatrix inner = gated(
                    block.w2().mult(delta.transpose()).transpose(),
                    pass.branch().z1(),
                    i);
            b1 = b1.plus(inner);
            b2 = b2.plus(delta);
            w1 = w1.plus(x.mult(inner));
            w2 = w2.plus(pass.branch().h().getRow(i).transpose().mult(delta));
            ws = ws == null ? null : ws.plus(x.mult(delta));
            SimpleMatrix along = throughShortcut(block, delta);
            dx.insertIntoThis(
                    i, 0, along.plus(block.w1().mult(inner.transpose()).transpose()));
        }
        return new BlockGradients(w1, b1, w2, b2, ws, dx);
    }

    private static SimpleMatrix gated(SimpleMatrix gradient, SimpleMatrix at, int row) {
        SimpleMatrix gated = new SimpleMatrix(1, at.getNumCols());
        for (int j = 0; j < at.getNumCols(); j++) {
            gated.set(j, at.get(row, j) > 0 ? gradient.get(gradient.getNumRows() == 1 ? 0 : row, j) : 0);
        }
        return gated;
    }
}
