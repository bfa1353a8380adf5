"""Who pays for cooperation, and within what: funders, programmes, projects with components, and their documents."""
