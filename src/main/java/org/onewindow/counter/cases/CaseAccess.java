package org.onewindow.counter.cases;

import java.util.Set;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Who may open which case: the posts that can have to do with it, and the supervisors. */
@Component
public class CaseAccess {

    private static final Set<String> HEADS = Set.of("streethead", "countyhead");

    private final CaseFiles files;
    private final CaseReaders readers;
    private final CurrentStaff staff;

    CaseAccess(CaseFiles files, CaseReaders readers, CurrentStaff staff) {
        this.files = files;
        this.readers = readers;
        this.staff = staff;
    }

    /** The case; one that is nobody's business here looks like one that does not exist. */
    public CaseFile get(String number) {
        CaseFile file = files.get(number);
        if (!mayRead(file)) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }

    /** Whether the one who is logged in may open this case. */
    public boolean mayRead(CaseFile file) {
        Staff reader = staff.get();
        return reader.posts().contains("supervisor") || readers.include(reader.groups(), file);
    }

    /** Whether the one who is logged in heads an office. */
    boolean isHead() {
        return staff.get().posts().stream().anyMatch(HEADS::contains);
    }

    /** Whether the one who is logged in works at a window: only there things are taken in, handed out and taken back. */
    boolean isClerk() {
        return staff.get().posts().contains("clerk");
    }

    /** Whoever is logged in, as the timeline names them. */
    public Actor actor() {
        Staff clerk = staff.get();
        return new Actor(clerk.id(), clerk.fullName());
    }
}
