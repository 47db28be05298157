package org.onewindow.registers;

import java.util.Optional;
import org.onewindow.people.IdNumber;

/** Records of the hall itself that answer before anybody outside is asked. */
public interface OwnRecords {

    /** What the hall knows; empty where it knows nothing, and then the register is asked. */
    Optional<Lookup> find(LookupKind kind, IdNumber person);
}
