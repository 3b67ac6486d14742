package studio.likeness.practice.key;

import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;

/// Answers one kind of request of somebody whose key was taken.
@FunctionalInterface
public interface KeyHandler {
    Reply handle(PracticeKey key, Request request) throws Exception;
}
