// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <initializer_list>
#include <memory>

namespace tonggui::tests {

using TestFactory = std::unique_ptr<QObject> (*)();

// Runs several test classes in one program, as they share what takes long to make.
inline int runTests(int argc, char **argv, std::initializer_list<TestFactory> factories)
{
    const QCoreApplication application(argc, argv);
    int failures = 0;
    for (const TestFactory make : factories) {
        failures += QTest::qExec(make().get(), argc, argv);
    }
    return failures;
}

} // namespace tonggui::tests
