// SPDX-License-Identifier: MIT
// Runs a fuzz target once over each file of the folders or files that are named: with any compiler, in every test run.
#include "fuzz.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

namespace {

std::vector<std::filesystem::path> inputsIn(const std::filesystem::path &place)
{
    if (!std::filesystem::is_directory(place))
        return {place};
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(place)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

bool replay(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        std::cerr << "cannot read " << file << '\n';
        return false;
    }
    const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
    // Said before, so that the last line names the input that ended the program.
    std::cout << file.string() << '\n' << std::flush;
    // A copy of exactly its size, never null: AddressSanitizer sees a read beyond it.
    const std::vector<uint8_t> input(bytes.begin(), bytes.end());
    static const uint8_t nothing = 0;
    return LLVMFuzzerTestOneInput(input.empty() ? &nothing : input.data(), input.size()) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const std::filesystem::path &file : inputsIn(argv[i])) {
            if (!replay(file))
                return EXIT_FAILURE;
            ++count;
        }
    }
    if (count == 0) {
        std::cerr << "no inputs: name a folder or files\n";
        return EXIT_FAILURE;
    }
    std::cout << count << " inputs\n";
    return EXIT_SUCCESS;
}
