// The engine program of the page: it runs in a Web Worker and exchanges bytes with web/worker.js.
#include "engine/engine_host.hpp"
#include "protocol/codec.hpp"

#include <emscripten.h>

// The bytes are copied out before the call returns; Module.on_event is set by web/worker.js.
EM_JS(void, worker_post_event, (const std::uint8_t* bytes, std::size_t size),
      { Module["on_event"](HEAPU8.slice(bytes, bytes + size)); });

namespace {

constexpr std::chrono::milliseconds slice{8};  // a command waits no longer than this, and one iteration

void post(const petal::Event& event) {
    const petal::Bytes bytes = petal::encode(event);
    worker_post_event(bytes.data(), bytes.size());
}

petal::EngineHost& host() {
    static petal::EngineHost the_host(post);
    return the_host;
}

petal::Bytes& mailbox() {
    static petal::Bytes bytes;
    return bytes;
}

}  // namespace

extern "C" {

// Where the next command's bytes are to be written; `size` in bytes.
EMSCRIPTEN_KEEPALIVE std::uint8_t* engine_reserve(std::size_t size) {
    mailbox().resize(size);
    return mailbox().data();
}

// Carries out the command that was written.
EMSCRIPTEN_KEEPALIVE void engine_receive() {
    if (const auto command = petal::decode_command(mailbox()))
        host().receive(*command);
    else
        post(petal::CommandRefused{petal::Unreadable::command});
}

// Works for one slice. Returns the milliseconds until the next call is due, -1 when only a command brings more work.
EMSCRIPTEN_KEEPALIVE int engine_advance() {
    const auto next = host().advance(slice);
    return next ? static_cast<int>(next->count()) : -1;
}

}  // extern "C"
