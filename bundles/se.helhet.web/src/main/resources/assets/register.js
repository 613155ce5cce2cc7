// The register editor, in parts by job: the grid, pasting into it, the form beside it, the filters over it.
import "/assets/tagfield.js";
import "/assets/grid.js";
import "/assets/gridpaste.js";
import "/assets/rowform.js";
import "/assets/gridfilter.js";
