package studio.likeness.practice.http;

/// A refusal met deep inside a handler: the answer that the caller gets.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Reply reply;

    public Refused(Reply reply) {
        super("refused with " + reply.status(), null, false, false);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }
}
