// SPDX-License-Identifier: Apache-2.0
// A made-up maker's photo decoder. What it does is in TONGGUI_FAKE_DECODER: a code, "hang", "garbage" or "nothing".
// FAKE_FILES: GetBmp over files; FAKE_BUFFER: wlt2bmpBuffer; otherwise wlt2Bmp with bare pixels.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

constexpr int Width = 102;
constexpr int Height = 126;
constexpr int Stride = Width * 3 + 2;

std::string mood()
{
    const char *const text = std::getenv("TONGGUI_FAKE_DECODER");
    return text ? text : "1";
}

int code()
{
    const std::string text = mood();
    if (text == "hang") {
        while (true) {
            ::sleep(1);
        }
    }
    return text == "garbage" || text == "nothing" ? 1 : std::atoi(text.c_str());
}

// Row 0 is the top one. Its blue is the block's first byte, so that a test knows which block was decoded.
unsigned char pixel(const unsigned char *wlt, int row, int column, int colour)
{
    return colour == 0 ? wlt[0] : static_cast<unsigned char>(colour == 1 ? row : column);
}

[[maybe_unused]] std::string bitmap(const unsigned char *wlt)
{
    std::string bytes(54 + size_t(Stride) * Height, '\0');
    const auto put = [&bytes](size_t at, unsigned value) {
        for (size_t i = 0; i < 4; ++i) {
            bytes[at + i] = char(value >> (8 * i) & 0xFF);
        }
    };
    bytes[0] = 'B';
    bytes[1] = 'M';
    put(2, unsigned(bytes.size()));
    put(10, 54);
    put(14, 40);
    put(18, Width);
    put(22, Height);
    bytes[26] = 1;
    bytes[28] = 24;
    for (int row = 0; row < Height; ++row) {
        for (int i = 0; i < Width * 3; ++i) {
            bytes[size_t(54 + (Height - 1 - row) * Stride + i)] = char(pixel(wlt, row, i / 3, i % 3));
        }
    }
    if (mood() == "garbage") {
        put(18, 0x7FFFFFFF);
    }
    return bytes;
}

} // namespace

#if defined(FAKE_FILES)
EXPORT int GetBmp(const char *file, int)
{
    std::string path = file;
    if (const char *const log = std::getenv("TONGGUI_FAKE_DECODER_LOG")) {
        FILE *const out = std::fopen(log, "w");
        std::fputs(file, out);
        std::fclose(out);
    }
    const int answer = code();
    FILE *const in = std::fopen(file, "rb");
    unsigned char wlt[1024] = {};
    if (!in || std::fread(wlt, 1, sizeof wlt, in) != sizeof wlt) {
        return -3;
    }
    std::fclose(in);
    if (answer == 1 && mood() != "nothing") {
        path.replace(path.size() - 3, 3, "bmp");
        const std::string bytes = bitmap(wlt);
        FILE *const out = std::fopen(path.c_str(), "wb");
        std::fwrite(bytes.data(), 1, bytes.size(), out);
        std::fclose(out);
    }
    return answer;
}
#elif defined(FAKE_BUFFER)
EXPORT int wlt2bmpBuffer(const unsigned char *wlt, unsigned char *out, int length)
{
    const std::string bytes = bitmap(wlt);
    const int answer = code();
    if (mood() != "nothing" && size_t(length) >= bytes.size()) {
        std::memcpy(out, bytes.data(), bytes.size());
    }
    return answer;
}
#else
EXPORT int wlt2Bmp(const unsigned char *wlt, unsigned char *out)
{
    const int answer = code();
    for (int i = 0; i < Width * Height * 3; ++i) {
        out[i] = pixel(wlt, i / 3 / Width, i / 3 % Width, i % 3);
    }
    return answer;
}
#endif
