package gradients.lsuv;

/**
 * What became of one layer.
 *
 * @param layer the layer with its rescaled weights and its old biases
 * @param variance the pre-activation variance of exactly this layer, measured after the last rescaling
 * @param rescalings how often the weights were rescaled
 */
public record Calibration(DenseLayer layer, double variance, int rescalings) {}
