package org.onewindow.inquiries.web;

import java.util.Collections;
import java.util.Set;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.access.TaskCases;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.casework.Looks;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Who may see what a means check found; whatever is nobody's business here looks as if it did not exist. */
@Component
class InquiryAccess {

    private static final Set<String> POSTS =
            Set.of("clerk", "street", "streethead", "county", "countyhead", "supervisor");

    private final CaseFiles files;
    private final CaseReaders readers;
    private final TaskCases tasks;
    private final Looks looks;
    private final CurrentStaff current;

    InquiryAccess(CaseFiles files, CaseReaders readers, TaskCases tasks, Looks looks, CurrentStaff current) {
        this.files = files;
        this.readers = readers;
        this.tasks = tasks;
        this.looks = looks;
        this.current = current;
    }

    /** The case, for the posts that work with incomes; every look is noted. */
    CaseFile look(String number, String what) {
        CaseFile file = files.get(number);
        if (!mayRead(file)) {
            throw new NotFoundHere("means of another office's case");
        }
        looks.add(number, actor(), what);
        return file;
    }

    boolean mayRead(CaseFile file) {
        Staff reader = current.get();
        boolean own = reader.posts().contains("supervisor") || readers.include(reader.groups(), file);
        return own && !Collections.disjoint(POSTS, reader.posts());
    }

    /** The case of a task that may be read; a task of another office looks like one that is done. */
    CaseFile ofTask(String task) {
        return files.get(tasks.mustBeReadable(task));
    }

    /** Whether the one who is logged in works at a window, where explanations are taken in. */
    boolean isClerk() {
        return current.get().posts().contains("clerk");
    }

    Set<String> groups() {
        return current.get().groups();
    }

    Actor actor() {
        Staff officer = current.get();
        return new Actor(officer.id(), officer.fullName());
    }
}
