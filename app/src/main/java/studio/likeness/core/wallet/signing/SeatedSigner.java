package studio.likeness.core.wallet.signing;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Payer;

/// The one seat for a signer: whoever unlocks a wallet seats its signer here, whoever locks it
/// empties the seat, and the gate, made once, asks whoever sits. The address stays when the key
/// goes.
public final class SeatedSigner implements Payer, AutoCloseable {
    private final ReentrantLock turning = new ReentrantLock();
    private @Nullable PaymentSigner seated;
    private @Nullable Address address;

    /// Takes the signer over. Who sat before is wiped.
    public void seat(PaymentSigner signer) {
        turning.lock();
        try {
            empty();
            seated = signer;
            address = signer.address();
        } finally {
            turning.unlock();
        }
    }

    /// An account whose key is not here, or not yet.
    public void watch(@Nullable Address watched) {
        turning.lock();
        try {
            empty();
            address = watched;
        } finally {
            turning.unlock();
        }
    }

    /// Wipes the key.
    public void empty() {
        turning.lock();
        try {
            if (seated != null) {
                seated.close();
                seated = null;
            }
        } finally {
            turning.unlock();
        }
    }

    public Outcome<Signature> sign(TransferAuthorization transfer) {
        turning.lock();
        try {
            return seated == null || !seated.address().equals(transfer.from())
                    ? Outcome.failed(new Problem.WalletLocked())
                    : seated.sign(transfer);
        } finally {
            turning.unlock();
        }
    }

    @Override
    public Optional<Address> address() {
        turning.lock();
        try {
            return Optional.ofNullable(address);
        } finally {
            turning.unlock();
        }
    }

    @Override
    public boolean canSign() {
        turning.lock();
        try {
            return seated != null;
        } finally {
            turning.unlock();
        }
    }

    @Override
    public void close() {
        empty();
    }
}
