/// The wire over Methanol and the JDK's client: one request for one call, no redirect, no cookie,
/// https or this computer only. Nothing else in the studio opens a connection.
@NullMarked
package studio.likeness.os.http;

import org.jspecify.annotations.NullMarked;
