package studio.likeness.os.chain;

import java.util.List;
import org.web3j.protocol.core.Response;
import org.web3j.protocol.core.methods.response.Log;

/// What a node answers to a search. web3j's own type for it takes an object for an empty list, and
/// nothing found would here mean that nobody was paid.
final class LogList extends Response<List<Log>> {}
