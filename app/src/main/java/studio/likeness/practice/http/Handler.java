package studio.likeness.practice.http;

/// Answers one kind of request. An exception that is no [Refused] becomes a plain 500.
@FunctionalInterface
public interface Handler {
    Reply handle(Request request) throws Exception;
}
