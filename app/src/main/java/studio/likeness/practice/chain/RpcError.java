package studio.likeness.practice.chain;

/// A call that a node answers with an error object.
final class RpcError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;
    private final String words;

    RpcError(int code, String words) {
        super(words, null, false, false);
        this.code = code;
        this.words = words;
    }

    static RpcError invalidParams(String words) {
        return new RpcError(-32602, words);
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }
}
