package org.onewindow.items.residencepermit.permits;

import java.util.List;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseReaders;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Who may read permits, and who may change them: the police of the place where the holder lives. */
@Component
class PermitAccess {

    private static final List<Post> POLICE = List.of(Post.POLICE, Post.POLICEHEAD);
    private static final List<Post> HEAD = List.of(Post.POLICEHEAD);
    private static final List<Post> READERS = List.of(Post.CLERK, Post.POLICE, Post.POLICEHEAD, Post.SUPERVISOR);

    private final CurrentStaff current;
    private final Organisation organisation;
    private final CaseFiles files;
    private final CaseReaders readers;

    PermitAccess(CurrentStaff current, Organisation organisation, CaseFiles files, CaseReaders readers) {
        this.current = current;
        this.organisation = organisation;
        this.files = files;
        this.readers = readers;
    }

    boolean mayRead(Permit permit) {
        return holds(READERS, permit);
    }

    boolean mayAct(Permit permit) {
        return holds(POLICE, permit);
    }

    /** Whether the reader heads the police of the place, and so confirms what officers propose. */
    boolean mayConfirm(Permit permit) {
        return holds(HEAD, permit);
    }

    /** Whether the reader may open the letters of this case. */
    boolean mayOpen(String caseNumber) {
        Staff reader = current.get();
        return reader.posts().contains("supervisor") || readers.include(reader.groups(), files.get(caseNumber));
    }

    /** To everybody but the head there is nothing to confirm. */
    void requireHead(Permit permit) {
        if (!mayConfirm(permit)) {
            throw new NotFoundHere("only the head confirms");
        }
    }

    /** The officer who acts; a permit of another place looks like one that does not exist. */
    Actor actor(Permit permit) {
        if (!mayAct(permit)) {
            throw new NotFoundHere("permit of another place");
        }
        Staff officer = current.get();
        return new Actor(officer.id(), officer.fullName());
    }

    private boolean holds(List<Post> posts, Permit permit) {
        return posts.stream()
                .map(post -> organisation.groupOf(post, permit.areaCode()))
                .anyMatch(current.get().groups()::contains);
    }
}
