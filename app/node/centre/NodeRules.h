// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace tonggui::node {

// What a centre may decide about its node.
struct NodeRules
{
    int pinTries = 5; // wrong PINs in a row that lock an account
    std::chrono::minutes lock{15};
    std::chrono::minutes oneTimeCode{30};
    std::chrono::hours logIn{12};
    std::chrono::hours enrolmentRequest{24};
    int waitingEnrolments = 100; // requests that nobody has decided yet
    int requestsPerMinute = 60;  // of one address on routes that anyone may call
    int guessesPerMinute = 10;   // of one address where a guess could succeed: enrolment, decisions
    int largestBodyMiB = 16;     // of a terminal
    int shortestPin = 6;
    int terminalCertificateYears = 2;
    int clerkCertificateYears = 1;
};

} // namespace tonggui::node
