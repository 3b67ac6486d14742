package studio.likeness.core.wallet;

import java.util.List;
import studio.likeness.core.problem.Outcome;

/// Where wallet files lie. A file that is there is never written over.
public interface KeyFiles {
    /// Whose keys there are files for, in the order of their addresses.
    Outcome<List<Address>> list();

    /// Fails when others could read the file: it may have been copied, and a person has to know.
    Outcome<byte[]> read(Address address);

    /// On disk when this returns. Fails when there is a file for this address already.
    Outcome<Address> store(Address address, byte[] file);

    /// Puts another file of the same key in the place of the one that is there: whole, or not at
    /// all. Fails when there is none.
    Outcome<Address> replace(Address address, byte[] file);

    /// Closes a file to others: what the person decides after [#read] refused it.
    Outcome<Address> makePrivate(Address address);

    /// Addresses that are only watched.
    Outcome<List<Address>> watched();

    /// Replaces the list as a whole.
    Outcome<List<Address>> watch(List<Address> addresses);
}
