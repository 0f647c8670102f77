// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

// What a fuzz target is made of.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size); // aborts when a promise is broken
QList<QByteArray> fuzzSeeds();                                           // sound inputs to begin with
