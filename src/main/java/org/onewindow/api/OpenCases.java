package org.onewindow.api;

import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** The cases that the caller may ask for: a service all of them, staff those that their pages show them too. */
@Component
class OpenCases {

    private final CaseFiles files;
    private final CaseReaders readers;
    private final CurrentStaff staff;

    OpenCases(CaseFiles files, CaseReaders readers, CurrentStaff staff) {
        this.files = files;
        this.readers = readers;
        this.staff = staff;
    }

    /** The case; one that is nobody's business here looks like one that does not exist. */
    CaseFile get(String number) {
        CaseFile file = files.get(number);
        Staff caller = staff.get();
        boolean everywhere =
                caller.posts().contains("channel") || caller.posts().contains("supervisor");
        if (!everywhere && !readers.include(caller.groups(), file)) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }
}
