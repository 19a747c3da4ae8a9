// Every lab and idea, as the address names them.

/** The first of each lab is what the lab opens with. */
const ideas = {
    neuron: ['activations', 'unit', 'vectors', 'loss', 'propagate', 'relu', 'thinning', 'vanishing'],
    arrays: ['broadcasting', 'normalize', 'softmax', 'products', 'rank1', 'reshape', 'random', 'timing'],
    planar: [''],
    deep: ['iteration', 'initialization', 'check', 'shapes', 'backward'],
    images: [''],
};

export const labs = Object.keys(ideas).map((lab) => `lab=${lab}&iters=20`);

export const views = Object.entries(ideas).flatMap(([lab, names]) => names.map((idea) => `lab=${lab}${idea && `&idea=${idea}`}&iters=20`));
