"""Who pays for cooperation and within what: funders, programmes, projects with their components, and their documents."""
