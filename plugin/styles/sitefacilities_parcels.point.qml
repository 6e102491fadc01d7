<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="sitefacilities_parcels">
      <rule key="new" symbol="0" label="Newly within the minutes | 新增覆盖" filter="&quot;sf_status&quot; = 'new'"/>
      <rule key="covered" symbol="1" label="Within the minutes before | 原已覆盖" filter="&quot;sf_status&quot; = 'covered'"/>
      <rule key="partly" symbol="2" label="Within the minutes in part | 部分覆盖" filter="&quot;sf_status&quot; = 'partly'"/>
      <rule key="beyond" symbol="3" label="Beyond the minutes | 未覆盖" filter="&quot;sf_status&quot; = 'beyond'"/>
      <rule key="out" symbol="4" label="Reached by no site, or off the streets | 无法到达" filter="&quot;sf_status&quot; IN ('unreachable', 'off_network', 'no_geometry')"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="0,114,178,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="166,206,227,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="240,228,66,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="80,80,80,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="213,94,0,255"/>
          <prop k="name" v="circle"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="110,110,110,255"/>
          <prop k="name" v="cross2"/>
          <prop k="outline_color" v="80,80,80,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="2.2"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>0</layerGeometryType>
</qgis>
