// The explorer's controls, charts and table, in plain DOM: the site's page and the offline page both mount it.

import {
  CategoryScale,
  Chart,
  Legend,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { measure } from './network.mjs';

Chart.register(
  CategoryScale, LineController, LineElement, LogarithmicScale, PointElement, Title, Tooltip, Legend,
);

const CHOICES = {
  activation: { sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' },
  initialisation: {
    glorot: 'Glorot, σ² = 2/(in + out)',
    he: 'He, σ² = 2/in',
    small: 'small, σ = 0.01',
    large: 'large, σ = 1',
  },
};

const START = {
  depth: 12, width: 32, activation: 'sigmoid', initialisation: 'glorot', batchNorm: false, residual: false, seed: 1,
};

/** Builds the explorer inside the element and returns a function that takes it away again. */
export function mount(element) {
  const setting = { ...START };
  element.innerHTML = page();
  const charts = [
    chart(element.querySelector('[data-chart=gradients]'), 'layer', '#b04a00', 'circle'),
    chart(element.querySelector('[data-chart=variances]'), 'hidden layer', '#1f5fa8', 'rect'),
  ];
  const show = () => {
    const { gradients, variances } = measure(setting);
    draw(charts[0], gradients);
    draw(charts[1], variances);
    element.querySelector('[data-summary]').textContent = summary(setting, gradients, variances);
    element.querySelector('tbody').innerHTML = rows(gradients, variances);
  };
  element.querySelector('form').addEventListener('input', (event) => {
    const { name, type, value, checked } = event.target;
    setting[name] = type === 'checkbox' ? checked : type === 'range' ? Number(value) : value;
    const output = element.querySelector(`output[for=explorer-${name}]`);
    if (output) output.textContent = value;
    show();
  });
  show();
  return () => charts.forEach((each) => each.destroy());
}

function page() {
  return `
<form class="explorer" aria-label="The network">
  ${range('depth', 'Hidden layers', 1, 50)}
  ${range('width', 'Units in each', 2, 64)}
  ${select('activation', 'Activation')}
  ${select('initialisation', 'Initial weights')}
  ${checkbox('batchNorm', 'Batch normalisation')}
  ${checkbox('residual', 'Residual connections')}
  ${range('seed', 'Draw of the weights', 1, 20)}
</form>
<p data-summary role="status"></p>
<figure><div class="explorer-chart"><canvas data-chart="gradients" role="img"
  aria-label="Norm of the weight gradient by layer; the numbers stand in the table below"></canvas></div>
<figcaption>Norm of each layer's weight gradient, the output layer last</figcaption></figure>
<figure><div class="explorer-chart"><canvas data-chart="variances" role="img"
  aria-label="Variance of the activations by hidden layer; the numbers stand in the table below"></canvas></div>
<figcaption>Variance of each hidden layer's activations</figcaption></figure>
<details><summary>The numbers</summary>
<table><thead><tr><th scope="col">layer</th><th scope="col">gradient norm</th><th scope="col">variance of activations</th>
</tr></thead><tbody></tbody></table></details>`;
}

function range(name, label, low, high) {
  return `<div><label for="explorer-${name}">${label}</label>
<input type="range" id="explorer-${name}" name="${name}" min="${low}" max="${high}" value="${START[name]}">
<output for="explorer-${name}">${START[name]}</output></div>`;
}

function select(name, label) {
  const options = Object.entries(CHOICES[name]).map(([value, text]) => `<option value="${value}">${text}</option>`);
  return `<div><label for="explorer-${name}">${label}</label>
<select id="explorer-${name}" name="${name}">${options.join('')}</select></div>`;
}

function checkbox(name, label) {
  return `<div><input type="checkbox" id="explorer-${name}" name="${name}">
<label for="explorer-${name}">${label}</label></div>`;
}

function chart(canvas, xTitle, colour, pointStyle) {
  const ink = '#6b7280';
  return new Chart(canvas, {
    type: 'line',
    data: { labels: [], datasets: [{ data: [], borderColor: colour, backgroundColor: colour, pointStyle, pointRadius: 3 }] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: false } },
      scales: {
        x: { title: { display: true, text: xTitle, color: ink }, ticks: { color: ink } },
        y: { type: 'logarithmic', ticks: { color: ink, callback: (value) => scientific(value), maxTicksLimit: 7 } },
      },
    },
  });
}

function draw(target, values) {
  target.data.labels = values.map((_, i) => i + 1);
  // A zero, an infinity and NaN have no place on a logarithmic axis: they leave a gap, and the table names them.
  target.data.datasets[0].data = values.map((value) => (value > 0 && Number.isFinite(value) ? value : null));
  target.update();
}

function summary(setting, gradients, variances) {
  const parts = [
    `${setting.depth} hidden ${CHOICES.activation[setting.activation]} layers of ${setting.width}`,
    CHOICES.initialisation[setting.initialisation].split(',')[0] + ' weights',
    ...(setting.batchNorm ? ['batch normalisation'] : []),
    ...(setting.residual ? ['residual connections'] : []),
  ];
  return `${parts.join(', ')}: the gradient norm is ${scientific(gradients[0])} in the first layer and `
    + `${scientific(gradients.at(-1))} in the output layer; the variance of the activations goes from `
    + `${scientific(variances[0])} to ${scientific(variances.at(-1))}.`;
}

function rows(gradients, variances) {
  return gradients
    .map((gradient, i) => `<tr><th scope="row">${i + 1}</th><td>${scientific(gradient)}</td>
<td>${i < variances.length ? scientific(variances[i]) : ''}</td></tr>`)
    .join('');
}

/** Three significant digits, as the course's tables print them. */
export function scientific(value) {
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-3 && size < 1e4) ? String(Number(value.toPrecision(3))) : value.toExponential(2);
}
