// What the page always has, and the global names that the page and the tests lay down in it.

interface Document {
    getElementById(id: 'canvas'): HTMLCanvasElement;
    getElementById(id: 'status' | 'messages'): HTMLElement & { textContent: string };
    querySelector(selector: '#status' | '#messages'): HTMLElement & { textContent: string };
    querySelector(selector: 'textarea'): HTMLTextAreaElement;
    querySelector(selector: string): HTMLElement | null;
}

declare var asked_pitches: { voice: OscillatorType, what: 'hold' | 'sing', pitches: number[] }[];
declare var contexts_made: { in_gesture: boolean, context: AudioContext }[];
declare var sounding: Set<OscillatorNode>;
declare var engines_started: number;
declare var focused_in_tap: string | null | undefined;
declare var frames_asked_for: number;
declare var plain_request: typeof requestAnimationFrame;
declare var hide: () => void;
declare var show: () => void;
declare var refused_textures: number[][];
declare var resized: number;
declare var sides: number[];
declare var withheld: any;

interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
