// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>

namespace tonggui::tests {

// Writes to whatever sockets the process has, as a faulty library does that confuses its descriptors with ours. Ends
// when nobody takes any more.
inline void scribble(const QByteArray &bytes, qint64 times = 1)
{
    constexpr int MostDescriptors = 64;
    for (int descriptor = 3; descriptor < MostDescriptors; ++descriptor) {
        struct stat facts = {};
        if (::fstat(descriptor, &facts) != 0 || !S_ISSOCK(facts.st_mode)) {
            continue;
        }
        const int flags = ::fcntl(descriptor, F_GETFL);
        ::fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK);
        for (qint64 i = 0; i < times; ++i) {
            if (::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) < 0) {
                break;
            }
        }
    }
}

} // namespace tonggui::tests
