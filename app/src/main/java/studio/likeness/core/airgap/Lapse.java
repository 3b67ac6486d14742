package studio.likeness.core.airgap;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A request that nobody answered in time, while whoever asked is still there and could ask anew.
final class Lapse {
    private final OpenRequest request;
    private final CompletableFuture<Boolean> wish = new CompletableFuture<>();

    Lapse(OpenRequest request) {
        this.request = request;
    }

    OpenRequest request() {
        return request;
    }

    boolean isOpen() {
        return !wish.isDone();
    }

    /// What the person decides; no, when the program ends before that.
    boolean awaitWish() {
        try {
            return wish.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    void decide(boolean again) {
        wish.complete(again);
    }
}
