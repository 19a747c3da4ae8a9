// The pixels of the canvas follow the screen: another monitor or another zoom has other pixels, and no resize comes where
// the page keeps its size. SDL listens for the resize alone.

export function follow_resolution() {
    const ratio = devicePixelRatio;
    const same = matchMedia(`(resolution: ${ratio}dppx)`);
    const changed = () => {
        if (devicePixelRatio === ratio) return; // paper has another resolution, but the canvas stays on the screen
        same.removeEventListener('change', changed);
        dispatchEvent(new UIEvent('resize'));
        follow_resolution();
    };
    same.addEventListener('change', changed);
}
