// Everything Samverka needs in Azure, in one resource group. docs/deployment.md has the commands.
// No secrets: one managed identity is both the bot's app registration and its login to Cosmos DB.

@description('Start of every name. Letters, digits and hyphens; <name>.azurewebsites.net must be free.')
@minLength(3)
@maxLength(24)
param name string

@description('Region of everything that has one.')
param location string = 'swedencentral'

@description('Size of the machine the bot runs on. The smallest is enough for hundreds of partnerships.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param planSize string = 'B1'

@description('Days that the logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Language of a new forum.')
@allowed(['sv', 'en'])
param language string = 'sv'

var databaseName = 'samverka'

// Built into Cosmos DB: reads and writes items, and can neither create nor delete databases and containers.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

// ---- Storage ----

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: toLower('${name}-${uniqueString(resourceGroup().id)}')
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      { name: 'EnableServerless' }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    // A second instance of the bot must see at once what the first has written.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    // No keys: only identities with a role get in.
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: cosmos
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

// The same as CONTAINER in src/storage/cosmos/container.ts; a test compares them.
resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'samverka'
  properties: {
    resource: {
      id: 'samverka'
      partitionKey: {
        kind: 'Hash'
        paths: ['/pk']
      }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/pk/?' }
          { path: '/kind/?' }
          { path: '/seq/?' }
          { path: '/leasedUntil/?' }
          { path: '/partnership/?' }
          { path: '/aadObjectId/?' }
          { path: '/wakeAt/?' }
          { path: '/since/?' }
          { path: '/receiver/?' }
        ]
        excludedPaths: [
          { path: '/*' }
        ]
      }
    }
  }
}

resource dataAccess 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, dataContributor)
  properties: {
    principalId: identity.properties.principalId
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${cosmos.id}/dbs/${database.name}'
  }
}

// ---- The bot's process ----

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSize
  }
  properties: {
    reserved: true // Linux
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node src/main.ts'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      appSettings: [
        { name: 'NODE_ENV', value: 'production' }
        { name: 'STORE', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmos.properties.documentEndpoint }
        { name: 'COSMOS_DATABASE', value: databaseName }
        { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
        { name: 'MicrosoftAppId', value: identity.properties.clientId }
        { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
        { name: 'LANGUAGE', value: language }
        // Each look for notices left behind by a process that died is a query that is paid for.
        { name: 'TICK_MS', value: '10000' }
        // Which identity the login to Cosmos DB uses.
        { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
        // The package is complete as it is uploaded.
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        // Run from the zip as it is: unpacked, its many small files make every deployment and cold start slow.
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        // Seconds. The bot takes up to 15 to finish what is in hand; the platform's own limit is 5.
        { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '20' }
      ]
    }
  }
}

// Uploading takes an Entra ID login; the publishing passwords are off.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noUploadPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

// ---- Teams ----

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Samverka'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// ---- Logs ----

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    retentionInDays: logRetentionDays
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: app
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

// Who changed the account itself. What the bot reads and writes is not logged: that would cost more than storing it.
resource storageLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: cosmos
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
    ]
  }
}

@description('MicrosoftAppId: the package for Teams is made with it.')
output appId string = identity.properties.clientId

@description('Name to upload the bot to.')
output webApp string = app.name

@description('Answers 200 when the bot is ready.')
output health string = 'https://${app.properties.defaultHostName}/health/ready'
