// SPDX-License-Identifier: Apache-2.0
// A library that has hardly anything of what a reader's needs.
extern "C" __attribute__((visibility("default"))) int SDT_OpenPort(int)
{
    return 0x90;
}
