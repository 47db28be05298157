package org.onewindow.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.onewindow.workflow.OpenTask;
import org.onewindow.workflow.Processes;

/** The desks of a case in the stock task list, each on a PC of its own. */
final class Tasklist {

    private final Chromium chromium;
    private final int port;
    private final Processes processes;

    Tasklist(Chromium chromium, int port, Processes processes) {
        this.chromium = chromium;
        this.port = port;
        this.processes = processes;
    }

    /** Claims the step, decides in its form and waits until the step is done. */
    void handle(String number, String account, String step, Consumer<Page> decide) {
        try (Pc desk = chromium.pc(port).login(account)) {
            Page page = desk.page();
            String task = claim(page, number, step);
            page.locator(".fjs-form-field-radio, .fjs-form-field-checkbox")
                    .first()
                    .waitFor();
            decide.accept(page);
            desk.picture(step);
            page.keyboard().press("Control+Enter");
            page.waitForCondition(
                    () -> open(number).stream().noneMatch(open -> open.taskId().equals(task)));
        }
    }

    /** Follows the task list's link to the page of the hall where the step is done. */
    void openPage(Pc desk, String number, String step) {
        Page page = desk.page();
        claim(page, number, step);
        Locator way = page.getByText("打开办理页面");
        way.waitFor();
        desk.picture("tasklist-" + step);
        Page popup = page.waitForPopup(way::click);
        popup.waitForLoadState();
        String address = popup.url();
        popup.close();
        page.navigate(address);
    }

    /** Waits until one of the steps stands open, by now or after the jobs before it, and says which. */
    String await(Page page, String number, String... steps) {
        List<String> wanted = List.of(steps);
        page.waitForCondition(() -> open(number).stream().anyMatch(open -> wanted.contains(open.activityId())));
        return open(number).stream()
                .map(OpenTask::activityId)
                .filter(wanted::contains)
                .findFirst()
                .orElseThrow();
    }

    private String claim(Page page, String number, String step) {
        await(page, number, step);
        String task = open(number).stream()
                .filter(open -> open.activityId().equals(step))
                .findFirst()
                .orElseThrow()
                .taskId();
        // The login leads to the task list, which writes its own address while it opens: a step in that address counts
        // only
        // for a page that begins with it.
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
        page.getByText("领办").first().click();
        return task;
    }

    private List<OpenTask> open(String number) {
        return processes.openTasks(number);
    }

    static void choose(Page page, String question, int option) {
        Locator field = page.locator(".fjs-form-field-radio", new Page.LocatorOptions().setHasText(question));
        field.locator("input").nth(option).check();
    }

    static void pick(Page page, String label, String option) {
        Dropdown.open(page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label)))
                .getByText(option)
                .click();
    }

    /** The form's only note that may not stay empty. */
    static void note(Page page, String words) {
        page.locator(".fjs-form-field-textarea", new Page.LocatorOptions().setHasText("说明"))
                .locator("textarea")
                .fill(words);
    }
}
