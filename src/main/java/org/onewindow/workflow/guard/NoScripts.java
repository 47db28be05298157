package org.onewindow.workflow.guard;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.impl.spi.el.DmnScriptEngineResolver;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No script runs in the hall, in no language; the engine's own {@code juel} scripts would see every class. */
final class NoScripts implements ScriptEngineResolver, DmnScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // The engine offers its juel scripts here at start; they are not wanted.
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return new ScriptEngineManager(null);
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return getScriptEngineForLanguage(language);
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw new ProcessEngineException("本系统不运行脚本。");
    }
}
