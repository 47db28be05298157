package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.access.AccessWorld.PASSWORD;
import static org.onewindow.access.AccessWorld.STREET;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HallTest
class TaskFiltersTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    private final List<Task> made = new ArrayList<>();

    @AfterEach
    void leave() {
        made.forEach(task -> tasks.deleteTask(task.getId(), true));
    }

    @Test
    void listsForEachOfficerWhatToTakeWhatToDoAndWhatIsDue() throws IOException {
        AccessWorld world = new AccessWorld(identities);
        Caller officer = loggedIn(world.account("filterstreet", "street699999001"));
        world.account("filtercolleague", "street699999001");
        LocalDate today = LocalDate.now(clock);
        task("yesterday", today.minusDays(1));
        task("today", today);
        task("mine", today.plusDays(3), "filterstreet");
        task("colleagues", today.minusDays(1), "filtercolleague");

        Map<String, String> lists = lists(officer);

        assertThat(lists.keySet()).containsExactlyInAnyOrder("待领", "我的", "今日到期", "已超期");
        assertThat(names(officer, lists, "待领")).containsExactly("yesterday", "today");
        assertThat(names(officer, lists, "我的")).containsExactly("mine");
        assertThat(names(officer, lists, "今日到期")).containsExactly("today");
        assertThat(names(officer, lists, "已超期")).containsExactly("yesterday");
    }

    @Test
    void showsAnOfficerOfAnotherStreetNothing() throws IOException {
        AccessWorld world = new AccessWorld(identities);
        Caller stranger = loggedIn(world.account("filterstranger", STREET.replace("001", "009")));
        task("hidden", LocalDate.now(clock));
        Map<String, String> lists = lists(stranger);
        assertThat(names(stranger, lists, "待领")).doesNotContain("hidden");
        assertThat(stranger.call("GET", ENGINE + "/task/" + made.get(0).getId(), "")
                        .statusCode())
                .isIn(403, 404);
    }

    private void task(String name, LocalDate due, String... holder) {
        Task task = tasks.newTask();
        task.setName(name);
        task.setDueDate(Date.from(due.atTime(23, 59, 59).atZone(clock.getZone()).toInstant()));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), "street699999001");
        for (String officer : holder) {
            tasks.claim(task.getId(), officer);
        }
        made.add(task);
    }

    private Map<String, String> lists(Caller officer) throws IOException {
        officer.get("/camunda/app/tasklist/default/");
        officer.call("GET", ENGINE + "/filter", "");
        Map<String, String> lists = new TreeMap<>();
        for (JsonNode filter : json(officer.call(
                        "GET", ENGINE + "/filter?firstResult=0&maxResults=2000&itemCount=false&resourceType=Task", "")
                .body())) {
            lists.put(filter.path("name").asText(), filter.path("id").asText());
        }
        return lists;
    }

    private List<String> names(Caller officer, Map<String, String> lists, String list) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode task : json(
                officer.call("POST", ENGINE + "/filter/" + lists.get(list) + "/list?firstResult=0&maxResults=15", "{}")
                        .body())) {
            names.add(task.path("name").asText());
        }
        return names;
    }

    private Caller loggedIn(String account) {
        Caller caller = new Caller(port);
        caller.login(account, PASSWORD);
        return caller;
    }

    private static JsonNode json(String body) throws IOException {
        return new ObjectMapper().readTree(body);
    }
}
