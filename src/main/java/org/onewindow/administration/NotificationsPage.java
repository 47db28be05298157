package org.onewindow.administration;

import java.util.UUID;
import org.onewindow.notifications.NotificationDesk;
import org.onewindow.support.AlreadyDone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows which messages to applicants did not leave, and has them sent again; what they say is not shown. */
@Controller
@RequestMapping("/admin/notifications")
class NotificationsPage {

    private final NotificationDesk desk;

    NotificationsPage(NotificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("counts", desk.counts());
        model.addAttribute("troubled", desk.inTrouble());
        model.addAttribute("recent", desk.recent());
        return "administration/notifications";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, RedirectAttributes afterwards) {
        try {
            desk.again(id);
            afterwards.addFlashAttribute("flash", "已重新排队，马上再发一次。");
        } catch (AlreadyDone done) {
            afterwards.addFlashAttribute("flash", done.getMessage());
        }
        return "redirect:/admin/notifications";
    }
}
