// What stands in front of the modules in the page's scripts and workers: the glue of the two programs (their functions are
// described where they are defined, in main_web.cpp and worker_main.cpp) and jsfive.

type Bytes = Uint8Array<ArrayBuffer>;

interface Program {
    HEAPU8: Bytes;
    UTF8ToString(place: number): string;
}

interface InterfaceProgram extends Program {
    ccall(name: string, returns: null, types: ('string' | 'number')[], values: (string | number)[]): void;
    _page_start(chinese: boolean, dark: boolean, sounds: boolean): void;
    _page_reserve(size: number): number;
    _page_open(): void;
    _page_as_meant(): number;
    _page_point(x: number, y: number, is_finger: boolean): void;
    _page_press(down: boolean): void;
    _page_let_go(): void;
    _page_rest(x: number, y: number): void;
    _page_wheel(lines: number): void;
    _page_act(id: number, kind: number, number: number, shift: boolean): void;
    _page_focus(id: number): void;
    _page_scroll(column: number, top: number): void;
    _page_set_theme(dark: boolean): void;
    _page_set_preferences(more_contrast: boolean, less_motion: boolean, forced: boolean): void;
    _page_takes_pictures(): number;
    _page_drop_role(x: number, y: number): number;
    _page_paste_role(): number;
    _page_label_of(role: number): number;
    _page_picture_arrays(): number;
    _page_picture_side(): number;
    _page_most_pictures(): number;
    _page_drag(x: number, y: number): void;
    _page_ask_picture(): number;
    _page_receive(): number;
    _page_worker_restarted(): void;
    _page_link_copied(copied: boolean): void;
    _page_text_copied(copied: boolean): void;
    _page_sound_failed(): void;
    _page_context_restored(): void;
    _page_frame(): number;
}

interface EngineProgram extends Program {
    _engine_reserve(size: number): number;
    _engine_receive(): void;
    _engine_take_file(): number;
    _engine_take_pictures(): number;
    _engine_advance(): number;
}

type Instantiate = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, program: WebAssembly.Module) => void) => object;

// What the interface asks of the page: Platform in src/app, and main_web.cpp.
interface InterfaceWishes {
    send_command(bytes: Bytes): void;
    show_link(text: string): void;
    copy_link(text: string): void;
    copy_text(text: string): void;
    show_status(text: string, changes_often: boolean): void;
    show_messages(lines: string): void;
    keep_choice(name: string, value: string): void;
    choose_files(role: number, several: boolean, pictures: boolean): void;
    say_part(file: number, part: number): void;
    leave_file(file: number): void;
    forget_files(): void;
    show_tree(changes: string): void;
    show_cursor(cursor: number): void;
    makes_sound(): boolean;
    set_sound(on: boolean): void;
    hold(voices: Float64Array): void;
    sing(voices: Float64Array, seconds: number): void;
    hush(): void;
}

declare function create_ui(options: { canvas: HTMLCanvasElement; page: object; instantiateWasm: Instantiate }): Promise<InterfaceProgram>;
declare function create_engine(options: { instantiateWasm: Instantiate; on_event: (bytes: Bytes) => void }): Promise<EngineProgram>;

// jsfive reads files; what it makes of one is not typed.
declare const hdf5: { File: new (bytes: ArrayBuffer, name: string) => any; Filters: Map<number, unknown> };

// In workers.
declare class FileReaderSync {
    readAsArrayBuffer(blob: Blob): ArrayBuffer;
}
declare function postMessage(message: unknown, transfer: Transferable[]): void;
