package org.onewindow.registers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.onewindow.people.IdNumber;

/** A way to a register that answers at once, on the same call. */
interface LookupLine {

    /** What the register knows; empty if it knows nothing; failed with a {@link LineFault} if it could not be asked. */
    CompletableFuture<Optional<Map<String, String>>> ask(LookupKind kind, IdNumber person);
}
