package org.onewindow.publicnotice.web;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.casework.Looks;
import org.onewindow.publicnotice.Objection;
import org.onewindow.publicnotice.ObjectionDesk;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Who may open the notices of which case; whatever is nobody's business here looks as if it did not exist. */
@Component
class NoticeAccess {

    private final CaseFiles files;
    private final CaseReaders readers;
    private final ObjectionDesk objections;
    private final Looks looks;
    private final CurrentStaff current;

    NoticeAccess(CaseFiles files, CaseReaders readers, ObjectionDesk objections, Looks looks, CurrentStaff current) {
        this.files = files;
        this.readers = readers;
        this.objections = objections;
        this.looks = looks;
        this.current = current;
    }

    CaseFile get(String number) {
        CaseFile file = files.get(number);
        Staff reader = current.get();
        if (!reader.posts().contains("supervisor") && !readers.include(reader.groups(), file)) {
            throw new NotFoundHere("case of another office");
        }
        return file;
    }

    /** The objection, for somebody whose posts allow it and whose office serves the case. */
    Objection objection(UUID id, Predicate<Set<String>> allowed) {
        if (!allowed.test(posts())) {
            throw new NotFoundHere("objections are not for this post");
        }
        Objection objection = objections.get(id);
        get(objection.caseNumber());
        return objection;
    }

    void mustHandle(String number) {
        get(number);
        if (!ObjectionDesk.mayAnswer(posts())) {
            throw new NotFoundHere("the list is not for this post");
        }
    }

    void noteLook(CaseFile file) {
        String what = ObjectionDesk.mayRead(posts()) ? "查看公示和异议" : "查看公示";
        looks.add(file.number(), actor(), what);
    }

    Set<String> posts() {
        return current.get().posts();
    }

    Actor actor() {
        Staff officer = current.get();
        return new Actor(officer.id(), officer.fullName());
    }
}
