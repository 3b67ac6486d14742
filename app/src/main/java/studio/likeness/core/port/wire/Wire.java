package studio.likeness.core.port.wire;

import java.io.IOException;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Sends calls, each exactly once. Nothing is ever repeated and no redirect is followed: a 3xx
/// comes back as the answer it is. Every status is an answer; a failure is one of
///
/// - [Problem.AddressRefused]: the address must not be called, nothing was sent;
/// - [Problem.HostUnreachable]: no connection came about, certainly nothing was sent;
/// - [Problem.AnswerLost]: the request may have arrived;
/// - [Problem.AnswerTooLarge]: it arrived, and the answer went beyond the call's limit.
///
/// Calls block; interrupting the thread ends the call and closes its connection.
public interface Wire {
    /// The whole answer in memory. With a body the progress is that of sending, else of receiving.
    Outcome<Answer> send(Call call, Progress progress) throws InterruptedException;

    /// The answer's bytes go to the sink as they come, on the calling thread, not decompressed, so
    /// that positions are those of the file at the other end.
    ///
    /// @throws IOException what the sink threw, and nothing else
    Outcome<Answer> stream(Call call, Sink sink, Progress progress)
            throws InterruptedException, IOException;
}
