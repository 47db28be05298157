// The process diagram with the current steps marked; the step list on the page stays the primary view.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "./diagram.css";

async function mount(place) {
    const { xml, current = [], done = [] } = JSON.parse(document.getElementById(place.dataset.source).textContent);
    const viewer = new NavigatedViewer({ container: place });
    await viewer.importXML(xml);
    const canvas = viewer.get("canvas");
    const registry = viewer.get("elementRegistry");
    const mark = (ids, marker) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
    mark(done, "step-done");
    mark(current, "step-current");
    canvas.zoom("fit-viewport", "auto");
    place.dataset.ready = "yes";
}

document.querySelectorAll("[data-island=diagram]").forEach((place) =>
    mount(place).catch(() => { place.textContent = "流程图无法显示，请查看上方的步骤列表。"; }));
