package org.onewindow.api;

import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.organisation.Organisation;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** The cases that the caller may ask for: a service all of them, staff those that their pages show them too. */
@Component
class OpenCases {

    private final CaseFiles files;
    private final Organisation organisation;
    private final CurrentStaff staff;

    OpenCases(CaseFiles files, Organisation organisation, CurrentStaff staff) {
        this.files = files;
        this.organisation = organisation;
        this.staff = staff;
    }

    /** The case; one that is nobody's business here looks like one that does not exist. */
    CaseFile get(String number) {
        CaseFile file = files.get(number);
        Staff caller = staff.get();
        boolean everywhere =
                caller.posts().contains("channel") || caller.posts().contains("supervisor");
        if (!everywhere && !organisation.isServedBy(caller.groups(), file.areaCode(), file.communityCode())) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }
}
