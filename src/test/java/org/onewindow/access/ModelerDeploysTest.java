package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.HallTest;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.ItemPackages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding: Camunda Modeler deploys the file that is open, and an item is more than one file. */
@HallTest
class ModelerDeploysTest {

    private static final String NAME = "deployed by a modeler";
    private static final String ITEM = "elderly-subsidy";
    private static final Path FOLDER = Path.of("processes", ITEM);

    @LocalServerPort
    int port;

    @Autowired
    ItemPackages items;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void withdraw() {
        List<Deployment> deployed =
                repository.createDeploymentQuery().deploymentName(NAME).list();
        deployed.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void aDiagramAloneAndTheItemKeepsItsFormsDecisionsAndLetters() throws Exception {
        ItemPackage before = items.latest(ITEM);
        String diagram = Files.readString(FOLDER.resolve(ITEM + ".bpmn")).replace("12345", "12346");
        for (String file : List.of(ITEM + ".bpmn", "diagram_1.bpmn")) {
            HttpResponse<String> answer = deploy(file, diagram.replace("12346", "1234" + file.length()));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            ItemPackage after = items.latest(ITEM);
            assertThat(after.version()).isGreaterThan(before.version());
            assertThat(after.property("item.hotline")).contains("1234" + file.length());
            assertThat(after.resources().keySet()).isEqualTo(before.resources().keySet());
            assertThat(after.bpmnXml()).contains("1234" + file.length());
        }
    }

    @Test
    void aDecisionAloneAndTheItemAsksItFromThenOn() throws Exception {
        ItemPackage before = items.latest(ITEM);
        String file = ITEM + "-amount.dmn";
        String table = Files.readString(FOLDER.resolve(file)).replace("</definitions>", "<!-- new --></definitions>");
        HttpResponse<String> answer = deploy(file, table);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ItemPackage after = items.latest(ITEM);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.resource(file)).contains(table);
    }

    @Test
    void somethingBrokenAndTheItemStaysAsItIs() throws Exception {
        int before = items.latest(ITEM).version();
        String diagram = Files.readString(FOLDER.resolve(ITEM + ".bpmn"));
        String broken = diagram.replace("formRef=\"elderly-subsidy-check-residence\"", "formRef=\"nowhere\"");
        assertThat(broken).isNotEqualTo(diagram);
        HttpResponse<String> answer = deploy(ITEM + ".bpmn", broken);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nowhere", "没有表单").doesNotContain("assign-community");
        assertThat(items.latest(ITEM).version()).isEqualTo(before);
    }

    @Test
    void somethingThatOnlyTheEngineRefusesAndIsToldThePlace() throws Exception {
        String diagram = Files.readString(FOLDER.resolve(ITEM + ".bpmn"));
        String broken = diagram.replaceFirst("messageRef=\"[^\"]+\"", "messageRef=\"nowhere\"");
        HttpResponse<String> answer = deploy(ITEM + ".bpmn", broken);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("模型未部署", "“withdrawalRequested”：流程引擎不接受这里")
                .doesNotContain("Invalid", "ENGINE-");
    }

    @ParameterizedTest
    @CsvSource({
        "item.office,office",
        "item.kind,kind",
        "30 WORKING_DAY,thirty",
        "20 WORKING_DAY,-5 WORKING_DAY",
        "'value=\"PROMISED\"','value=\"SOON\"'",
        "'value=\"elderly-subsidy-materials\"','value=\"nowhere\"'",
        "'value=\"elderly-subsidy-intake\"','value=\"../../x\"'"
    })
    void anItemWithoutAFactOfTheCatalogueAndTheCatalogueStaysOpen(String good, String bad) throws Exception {
        int before = items.latest(ITEM).version();
        String diagram = Files.readString(FOLDER.resolve(ITEM + ".bpmn"));
        assertThat(diagram).contains(good);
        HttpResponse<String> answer = deploy(ITEM + ".bpmn", diagram.replace(good, bad));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("事项属性");
        assertThat(items.latest(ITEM).version()).isEqualTo(before);
        assertThat(new Caller(port).get("/").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> deploy(String file, String content) {
        String body = part("name=\"deployment-name\"", NAME)
                + part("name=\"enable-duplicate-filtering\"", "true")
                + part("name=\"%s\"; filename=\"%s\"".formatted(file, file), content)
                + "--limit--\r\n";
        String credentials =
                Base64.getEncoder().encodeToString("modeler:OneWindow-demo-1".getBytes(StandardCharsets.UTF_8));
        Caller modeler = new Caller(port);
        return modeler.send(modeler.request("/engine-rest/deployment/create")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String content) {
        return "--limit\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(name, content);
    }
}
