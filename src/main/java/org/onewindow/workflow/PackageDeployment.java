package org.onewindow.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the packages that ship with the hall, one deployment each and only when a file changed.
 *
 * <p>Names stay relative ({@code processes/<package>/<file>}), so that a moved jar or checkout changes nothing; the
 * source keeps a restart from overriding what a modeler has deployed since.
 */
@Component
class PackageDeployment implements SmartInitializingSingleton {

    static final String SOURCE = "onewindow package";

    private final RepositoryService repository;

    PackageDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            Map<String, Map<String, Resource>> packages = new TreeMap<>(PackageDeployment::sharedFirst);
            collect("processes", packages);
            collect("forms", packages);
            for (var entry : packages.entrySet()) {
                deploy(entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the packages on the class path", e);
        }
    }

    private static int sharedFirst(String left, String right) {
        int byKind = Boolean.compare(!left.equals("shared"), !right.equals("shared"));
        return byKind != 0 ? byKind : left.compareTo(right);
    }

    private static void collect(String root, Map<String, Map<String, Resource>> packages) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "/*/*.*")) {
            String[] path = file.getURL().getPath().split("/");
            String folder = path[path.length - 2];
            packages.computeIfAbsent(folder, any -> new TreeMap<>())
                    .put(root + "/" + folder + "/" + file.getFilename(), file);
        }
    }

    private void deploy(String name, Map<String, Resource> files) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).source(SOURCE).enableDuplicateFiltering(false);
        for (var file : files.entrySet()) {
            try (InputStream content = file.getValue().getInputStream()) {
                deployment.addInputStream(file.getKey(), content);
            }
        }
        deployment.deploy();
    }
}
