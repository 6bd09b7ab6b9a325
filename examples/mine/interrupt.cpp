// SPDX-License-Identifier: MIT
#include "interrupt.hpp"

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace mine {
namespace {

volatile std::sig_atomic_t signal_number = 0;
int wake[2] = {-1, -1};  // a signal may come to any thread, while another one waits for input

extern "C" void note_signal(int number) {
    const int saved = errno;
    signal_number = number;
    [[maybe_unused]] const auto ignored = ::write(wake[1], "", 1);
    errno = saved;
}

}  // namespace

void watch_signals() {
    std::signal(SIGPIPE, SIG_IGN);  // write() says that a reader has gone; an unfinished file is taken away first
    if (::pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return;  // signals then end the run at once
    struct sigaction action {};
    action.sa_handler = note_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction old {};
        // Who starts us in the background may have chosen that we ignore it.
        if (::sigaction(number, nullptr, &old) == 0 && old.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr);
    }
}

int interrupted() noexcept { return signal_number; }

bool wait_readable(int fd) noexcept {
    while (!interrupted()) {
        pollfd wanted[2] = {{fd, POLLIN, 0}, {wake[0], POLLIN, 0}};
        const int ready = ::poll(wanted, 2, -1);
        if (ready < 0 && errno != EINTR) return true;  // read() will say what is wrong
        if (ready > 0 && wanted[0].revents) return true;
    }
    return false;
}

void die_by_signal() {
    if (const int number = interrupted()) {
        std::signal(number, SIG_DFL);
        ::raise(number);
    }
}

}  // namespace mine
