#pragma once  // SPDX-License-Identifier: MIT

namespace mine {

/// SIGINT and SIGTERM end the run after the records in work, so that the output holds whole records; a second
/// one ends it at once.
void watch_signals();

/// Has one come? Its number, or 0.
[[nodiscard]] int interrupted() noexcept;

/// Waits until `fd` can be read. False: a signal came instead.
[[nodiscard]] bool wait_readable(int fd) noexcept;

/// Dies by the signal that came, if one did.
void die_by_signal();

}  // namespace mine
