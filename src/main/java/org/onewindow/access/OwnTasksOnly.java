package org.onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A task is taken for oneself, given back by the one who has it, and completed by the one who took it.
 *
 * <p>The engine lets every candidate claim for a colleague and complete what a colleague has in hand.
 */
final class OwnTasksOnly extends OncePerRequestFilter {

    private static final Pattern ACT =
            Pattern.compile("/camunda/api/engine/engine/\\w+/task/([\\w-]+)/(claim|unclaim|submit-form|complete)");

    private final TaskService tasks;
    private final IdentityService identities;

    OwnTasksOnly(TaskService tasks, IdentityService identities) {
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher act = ACT.matcher(RequestPaths.path(request));
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!act.matches() || who == null) {
            chain.doFilter(request, response);
            return;
        }
        boolean claims = act.group(2).equals("claim");
        String refusal = refusal(act.group(1), claims, who.getName());
        if (refusal != null) {
            EngineRefusal.write(response, HttpStatus.CONFLICT, refusal);
            return;
        }
        chain.doFilter(claims ? new ClaimForSelf(request, who.getName()) : request, response);
    }

    private @Nullable String refusal(String taskId, boolean claims, String who) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return "这项任务已经由别人办理完，或者已被撤回，请刷新列表。";
        }
        String holder = task.getAssignee();
        if (holder == null) {
            return claims ? null : "请先领办这项任务，再提交。";
        }
        return holder.equals(who) ? null : "这项任务已由 " + nameOf(holder) + " 领办，请刷新列表。";
    }

    private String nameOf(String account) {
        User user = identities.createUserQuery().userId(account).singleResult();
        return user == null ? account : user.getFirstName();
    }
}
