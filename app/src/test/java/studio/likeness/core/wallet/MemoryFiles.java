package studio.likeness.core.wallet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// A vault folder in memory.
public final class MemoryFiles implements KeyFiles {
    private final Map<Address, byte[]> disk;
    private final UnaryOperator<byte[]> fault;
    private final List<Address> watched = new ArrayList<>();

    public MemoryFiles() {
        this(new HashMap<>(), UnaryOperator.identity());
    }

    /// @param fault what the disk makes of a file
    MemoryFiles(Map<Address, byte[]> disk, UnaryOperator<byte[]> fault) {
        this.disk = disk;
        this.fault = fault;
    }

    @Override
    public Outcome<List<Address>> list() {
        return Outcome.done(List.copyOf(disk.keySet()));
    }

    @Override
    public Outcome<byte[]> read(Address address) {
        var file = disk.get(address);
        return file == null
                ? Outcome.failed(new Problem.VaultUnavailable("memory"))
                : Outcome.done(file);
    }

    @Override
    public Outcome<Address> store(Address address, byte[] file) {
        return disk.putIfAbsent(address, fault.apply(file)) == null
                ? Outcome.done(address)
                : Outcome.failed(new Problem.KeyExists(address.toString()));
    }

    @Override
    public Outcome<Address> replace(Address address, byte[] file) {
        disk.replace(address, fault.apply(file));
        return Outcome.done(address);
    }

    @Override
    public Outcome<Address> makePrivate(Address address) {
        return Outcome.done(address);
    }

    @Override
    public Outcome<List<Address>> watched() {
        return Outcome.done(List.copyOf(watched));
    }

    @Override
    public Outcome<List<Address>> watch(List<Address> addresses) {
        watched.clear();
        watched.addAll(addresses);
        return watched();
    }
}
