package org.onewindow.items.residencepermit.permits;

import java.util.List;
import org.onewindow.access.CurrentStaff;
import org.onewindow.access.Staff;
import org.onewindow.casework.Actor;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Post;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Who may read permits, and who may change them: the police of the place where the holder lives. */
@Component
class PermitAccess {

    private static final List<Post> POLICE = List.of(Post.POLICE, Post.POLICEHEAD);
    private static final List<Post> READERS = List.of(Post.CLERK, Post.POLICE, Post.POLICEHEAD, Post.SUPERVISOR);

    private final CurrentStaff current;
    private final Organisation organisation;

    PermitAccess(CurrentStaff current, Organisation organisation) {
        this.current = current;
        this.organisation = organisation;
    }

    boolean mayRead(Permit permit) {
        return holds(READERS, permit);
    }

    boolean mayAct(Permit permit) {
        return holds(POLICE, permit);
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
